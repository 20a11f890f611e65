import { type Draft } from '../words/draft';

const zone = /(?:开发区|合作区|高新区|经开区|园区|新区|试验区|保税区)$/;
const team = /(?:组|处|科|局|室|队|办|专班)$/;

/** A zone that has a team or an office of its own acts as its administration there: it is a body in this text, not a place. */
export function zonesThatAct(found: readonly Draft[]): Draft[] {
  const starts = new Set(
    found.filter((d) => d.rule === 'department' && team.test(d.name)).map((d) => d.start),
  );
  const acting = new Set(
    found.filter((d) => d.type === 'Place' && zone.test(d.name) && starts.has(d.end)).map((d) => d.name),
  );
  return found.map((d) =>
    acting.has(d.name) && d.type === 'Place' ? { ...d, type: 'GovernmentBody' as const } : d,
  );
}
