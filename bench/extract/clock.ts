/** Milliseconds of the best of several readings of each, taken in turns so that a busy machine is busy for all. */
export function bestOf<Name extends string>(
  readers: Readonly<Record<Name, () => unknown>>,
  rounds: { readonly warm: number; readonly timed: number },
): Record<Name, number> {
  const names = Object.keys(readers) as Name[];
  const best = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<Name, number>;
  for (let round = 0; round < rounds.warm + rounds.timed; round++) {
    for (const name of names) {
      const spent = timed(readers[name]);
      if (round >= rounds.warm) best[name] = Math.min(best[name], spent);
    }
  }
  return best;
}

/** Processor time rather than the clock's: other programs of the machine do not count. */
export function timed(read: () => unknown): number {
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** A number to three digits. */
export function short(value: number): number {
  return Number(value.toPrecision(3));
}
