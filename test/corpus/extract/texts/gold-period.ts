/** "2019", "2019-05", "2019-05-03" or two of them joined by ".." as first and last day. */
export function parsePeriod(written: string): readonly [string, string] {
  const [from = "", to = from] = written.split("..");
  return [firstDay(from), lastDay(to)];
}

function firstDay(written: string): string {
  const [year = "", month = "01", day = "01"] = written.split("-");
  return `${year}-${month}-${day}`;
}

function lastDay(written: string): string {
  const [year = "", month = "12", day] = written.split("-");
  if (day) return written;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${last}`;
}
