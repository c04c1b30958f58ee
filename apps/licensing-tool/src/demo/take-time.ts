/** Takes `--at` out of what was typed: a time such as 2026-12-05T10:00Z, or a number of days or hours, +6d or -2h. */
export function takeTime(args: readonly string[], now: number): { args: string[]; shift: number } {
  const dashes = args.indexOf('--');
  const at = args.indexOf('--at');
  if (at === -1 || (dashes !== -1 && dashes < at)) return { args: [...args], shift: 0 };
  return { args: args.toSpliced(at, 2), shift: shiftOf(args[at + 1] ?? '', now) };
}

const units = { d: 86_400_000, h: 3_600_000 };

function shiftOf(text: string, now: number): number {
  const [, sign, count, unit] = /^([+-])(\d+)([dh])$/.exec(text) ?? [];
  if (unit) return Number(`${sign}${count}`) * units[unit as keyof typeof units];
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Error(`--at takes a time, or days or hours such as +6d, not "${text}".`);
  return time - now;
}
