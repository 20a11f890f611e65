let units: Uint8Array | undefined;

/** Whether Big5 has a UTF-16 unit: what is written in Taiwan and Hong Kong. */
export function inBig5(unit: number): boolean {
  units ??= allUnits();
  return units[unit] === 1;
}

function allUnits(): Uint8Array {
  const bytes: number[] = [];
  for (let lead = 0xa1; lead <= 0xf9; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      if (trail <= 0x7e || trail >= 0xa1) bytes.push(lead, trail);
  const has = new Uint8Array(65536);
  for (const char of new TextDecoder('big5').decode(Uint8Array.from(bytes))) has[char.charCodeAt(0)] = 1;
  has[0xfffd] = 0;
  return has;
}
