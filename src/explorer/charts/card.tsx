import { useMemo, useRef, useState } from 'preact/hooks';
import { download } from '../lib/files';
import { figureText } from '../lib/figure';
import { cut, nameIn, nameOf, say, sayCode } from '../lib/lang';
import { theme } from '../lib/theme';
import { type Observation } from '../lib/types';
import { measureText, StatementLine } from '../parts/statement-line';

import { ChartCanvas, type TakePicture } from './canvas';
import { axisOf } from './frame';
import { type ChartGroup, linesOf, middleOf, type Ranked, rankedOf } from './groups';
import { marksUsed } from './marks';
import { measureNotes, Sources, sourcesText } from './notes';
import { pictureOf } from './picture';
import { csvOf, PointsTable } from './points';
import { rankingOption } from './ranking';
import { type ChartSpec } from './spec';
import { timeOption } from './time';

interface Props {
  readonly group: ChartGroup;
  readonly spec: ChartSpec;
  /** Ids of the figures to draw where several publishers give one, and why. */
  readonly preferred: ReadonlyMap<string, string>;
  /** Without the table, for a tile. */
  readonly small?: boolean;
}

const periodWord = (period: string | null): string => period ?? say('no_period');

/** How long the periods of a chart are, where there is another beside it. */
function lengthWord(length: string | undefined): string {
  const [form = '', n] = length?.split(' ') ?? [];
  return n === undefined ? form && sayCode('length', form) : say('length_months', { n });
}

interface PeriodProps {
  readonly ranked: Ranked;
  readonly onChange: (period: string) => void;
}

/** Which period is ranked, where there is a choice. */
const PeriodChoice = ({ ranked: { period, periods }, onChange }: PeriodProps) =>
  periods.length < 2 ? null : (
    <label class="inline-field">
      {say('period')}
      <select value={period ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
        {periods.map((one) => (
          <option key={one} value={one ?? ''}>
            {periodWord(one)}
          </option>
        ))}
      </select>
    </label>
  );

/** What a chart says to who does not see it. */
const spoken = (title: string, list: readonly Observation[]): string =>
  `${title}: ${list
    .slice(0, 12)
    .map((o) => `${nameIn(o.subject)} ${o.period ?? ''} ${figureText(o)}`)
    .join('; ')}`.slice(0, 600);

/** What is drawn of a group: over time, or in order. */
function useDrawn({ group, spec, preferred, small = false }: Props, asked: string | null) {
  const now = theme.use();
  const axis = useMemo(() => axisOf(group), [group]);
  const ranking = spec.mode === 'ranking';
  const lines = useMemo(() => (ranking ? [] : linesOf(group, preferred)), [group, preferred, ranking]);
  const ranked = useMemo(
    () => (ranking ? rankedOf(group, preferred, asked ?? spec.period) : null),
    [group, preferred, ranking, asked, spec.period],
  );
  const { option, height } = useMemo(
    () =>
      ranked
        ? rankingOption(ranked.rows, axis)
        : { option: timeOption(lines, axis, spec.mode === 'compare'), height: small ? 240 : 340 },
    [ranked, lines, axis, spec.mode, small, now],
  );
  return { axis, lines, ranked, option, height, shown: ranked ? ranked.rows : group.list };
}

/** One chart with what it needs to be believed: unit, basis, sources and dates under it, its marks explained, and its figures as a table. */
export function ChartCard(props: Props) {
  const { group, preferred, small = false } = props;
  const picture = useRef<TakePicture>(() => null);
  const [asked, setAsked] = useState<string | null>(null);
  const { axis, lines, ranked, option, height, shown } = useDrawn(props, asked);
  const { first, list } = group;
  const [only] = list.length === 1 ? list : [];
  const unplaced = ranked ? 0 : list.filter((o) => o.period === null || middleOf(o) === null).length;
  const alone = only === undefined && new Set(list.map(({ subject }) => subject.id)).size === 1;
  const whose = alone && !ranked ? nameOf(first.subject) : '';
  const title = [whose, measureText(first), lengthWord(group.length), ranked?.period]
    .filter(Boolean)
    .join(' · ');
  const file = cut(nameOf(first.indicator), 40);
  const notes = [
    ...measureNotes(shown, axis.unit),
    ...marksUsed(shown, lines),
    ...(unplaced > 0 && only === undefined ? [say('chart_unplaced', { n: unplaced })] : []),
    ...(ranked && shown.length < list.length ? [say('ranking_rest', { n: list.length - shown.length })] : []),
  ];
  const save = async (): Promise<void> => {
    const url = picture.current();
    const blob = url === null ? null : await pictureOf(url, title, [...notes, sourcesText(shown)]);
    if (blob) download(`${file}.png`, blob);
  };
  const drawn =
    only === undefined || ranked !== null ? shown.length > 0 && (ranked !== null || lines.length > 0) : false;
  return (
    <article class="chart-card">
      <header class="row">
        <h3>{title}</h3>
        {ranked && <PeriodChoice ranked={ranked} onChange={setAsked} />}
        <span class="push row">
          {drawn && (
            <button type="button" class="small" onClick={() => void save()}>
              {say('png')}
            </button>
          )}
          <button type="button" class="small" onClick={() => download(`${file}.csv`, csvOf(list))}>
            {say('csv')}
          </button>
        </span>
      </header>
      {drawn && (
        <ChartCanvas option={option} height={height} title={spoken(title, shown)} picture={picture} />
      )}
      {!drawn && only && (
        <div class="one-figure">
          <p class="figure">{figureText(only)}</p>
          <StatementLine statement={only} />
        </div>
      )}
      <div class="chart-notes">
        <ul>
          {notes.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <Sources list={shown} />
      </div>
      {!small && (
        <details open={unplaced === list.length && only === undefined}>
          <summary>{say('points_table')}</summary>
          <PointsTable list={list} why={preferred} />
        </details>
      )}
    </article>
  );
}
