// Figures of a company with the typed client: what is selected is what the result's type has.
import { ClientError, createClient } from 'indicator-graph/client';

const client = createClient({ url: process.env['INDICATOR_GRAPH_URL'] ?? 'http://127.0.0.1:4000' });

async function main(): Promise<void> {
  const { observations } = await client.query({
    observations: [
      { filter: { subject: '新疆有色集團', kind: 'change', basis: 'yoy' }, orderBy: 'VALUE_DESC' },
      {
        totalCount: true,
        nodes: {
          value: true,
          unit: true,
          period: true,
          indicator: { name: true, nameEn: true },
          evidence: { quote: true, article: { title: true, publishedOn: true } },
        },
      },
    ],
  });
  for (const { value, unit, period, indicator, evidence } of observations?.nodes ?? [])
    process.stdout.write(
      `${indicator.nameEn ?? indicator.name} ${value}${unit} (${period}): ${evidence[0]?.quote}\n`,
    );

  // A name that nobody knows is an error with a code and, where there are any, the nearest names.
  try {
    await client.query({ entity: [{ name: '没有这家公司' }, { id: true }] });
  } catch (error) {
    if (error instanceof ClientError) process.stdout.write(`${error.code}\n`);
  }

  // Any number of rows, one by one as they come.
  let rows = 0;
  for await (const row of client.observations({ status: 'realised' })) if (row['quote']) rows += 1;
  process.stdout.write(`${rows} rows\n`);
}

void main();
