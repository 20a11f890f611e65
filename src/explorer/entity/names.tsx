import { aside, cut, inScript, isConverted, listed, say } from '../lib/lang';
import { webAddress } from '../parts/quote';
import { type EntityAnswer } from './ask';

const Fact = ({ name, value, lang }: { name: string; value: string | null; lang?: string }) =>
  value ? (
    <div>
      <dt>{name}</dt>
      <dd lang={lang}>{cut(value, 400)}</dd>
    </div>
  ) : null;

const Wikidata = ({ id }: { id: string | null }) => {
  const url = id !== null && /^Q\d+$/.test(id) ? webAddress(`https://www.wikidata.org/wiki/${id}`) : null;
  return url === null ? null : (
    <div>
      <dt>Wikidata</dt>
      <dd>
        <a href={url} target="_blank" rel="noopener noreferrer">
          {id}
        </a>
      </dd>
    </div>
  );
};

/** The traditional name, which says so where it was converted for who reads traditional characters. */
const traditional = (entity: EntityAnswer): string | null =>
  isConverted(entity) ? cut(inScript(entity.name)) + aside(say('converted')) : entity.nameHant;

/** What it is called, in all forms, and the codes it goes by. */
export const Names = ({ entity }: { entity: EntityAnswer }) => (
  <section class="panel">
    <h2>{say('names')}</h2>
    <dl class="facts">
      <Fact name={say('name_hans')} value={entity.name} lang="zh-Hans" />
      <Fact name={say('name_hant')} value={traditional(entity)} />
      <Fact name={say('name_en')} value={entity.nameEn} lang="en" />
      <Fact name={say('aliases')} value={listed(entity.aliases.slice(0, 30).map((alias) => cut(alias)))} />
      <Fact name={say('scope')} value={entity.scope} />
      <Fact name={say('code_uscc')} value={entity.identifiers.uscc} />
      <Fact name={say('code_stock')} value={entity.identifiers.stockCode} />
      <Fact name={say('code_division')} value={entity.identifiers.divisionCode} />
      <Wikidata id={entity.identifiers.wikidata} />
    </dl>
  </section>
);
