/** As many as a call takes arguments without trouble. */
const most = 1000;

/** The text of some UTF-16 units. */
export function textOfUnits(units: readonly number[]): string {
  if (units.length <= most) return String.fromCharCode(...units);
  let text = '';
  for (let i = 0; i < units.length; i += most) text += String.fromCharCode(...units.slice(i, i + most));
  return text;
}
