import { count, cut, inScript, say } from '../lib/lang';
import { entityAddress } from '../parts/entity-link';
import { type EntityAnswer, type NameDecision, type Resolution } from './ask';
import { authorWords, featureWords } from './features';
import { grouped } from '../lib/grouped';

const shownAtMost = 50;

const enough = 0.7;

/** Rules that hold apart what they think alike do so because the name could stand for another, too. */
const couldBeSeveral = ({ author, score }: NameDecision): boolean => author === 'rules' && score >= enough;

const Reason = ({
  decision,
}: {
  decision: Pick<NameDecision, 'features' | 'author'> & Partial<NameDecision>;
}) => (
  <div class="faint">
    {cut(featureWords(decision.features), 300)}
    {' · '}
    {authorWords(cut(decision.author, 40))}
    {decision.decidedAt && ` · ${decision.decidedAt.slice(0, 10)}`}
    {decision.because && <q class="because">{cut(decision.because, 300)}</q>}
  </div>
);

/** A name with how sure it is, or, where it is held apart, with the way to what it stands for. */
const Decision = ({ decision, apart }: { decision: NameDecision; apart: boolean }) => (
  <li class="decision">
    {apart ? (
      <a href={entityAddress(decision.id)}>{cut(inScript(decision.name))}</a>
    ) : (
      <b>{cut(inScript(decision.name))}</b>
    )}
    {decision.scope && <span class="faint"> {cut(decision.scope, 40)}</span>}
    <span class="decision-sign" aria-hidden="true">
      {apart ? '≠' : '='}
    </span>
    <span>{cut(inScript(decision.other))}</span>
    {!apart && decision.score < 1 && (
      <span class="n score">{say('score', { n: decision.score.toFixed(2) })}</span>
    )}
    {apart && couldBeSeveral(decision) && <div class="faint">{say('could_be_several')}</div>}
    <Reason decision={decision} />
  </li>
);

const Written = ({ resolution, times }: { resolution: Resolution; times: number }) => (
  <li class="decision">
    <b lang="zh">{cut(resolution.text)}</b>
    {times > 1 && <span class="n score">× {count(times)}</span>}
    <Reason decision={resolution} />
  </li>
);

/** Which names were taken for it and which are held apart, each with its reasons in words. */
export const Decisions = ({ entity }: { entity: EntityAnswer }) => {
  const { joined, apart } = entity.resolution;
  const written = grouped(entity.resolutions, ({ text, features, author }) =>
    JSON.stringify([text, featureWords(features), author]),
  );
  const taken = joined.length + entity.resolutions.length > 0;
  const apartOnly = !taken && apart.length > 0;
  return (
    <section class="panel" id="names-joined">
      <h2>{say(apartOnly ? 'apart' : 'joined')}</h2>
      {!taken && !apartOnly && <p class="faint">{say('joined_none')}</p>}
      {taken && (
        <>
          <p class="faint">{say('joined_lead')}</p>
          <ul class="decisions">
            {joined.slice(0, shownAtMost).map((decision) => (
              <Decision key={decision.id} decision={decision} apart={false} />
            ))}
            {written
              .slice(0, shownAtMost)
              .map(([key, [resolution, ...more]]) =>
                resolution ? <Written key={key} resolution={resolution} times={more.length + 1} /> : null,
              )}
          </ul>
        </>
      )}
      {apart.length > 0 && (
        <>
          {taken && <h3>{say('apart')}</h3>}
          <p class="faint">{say('apart_lead')}</p>
          <ul class="decisions">
            {apart.slice(0, shownAtMost).map((decision) => (
              <Decision key={`${decision.id} ${decision.other}`} decision={decision} apart />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
