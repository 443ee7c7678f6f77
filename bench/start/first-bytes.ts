/** The first byte of one page: the median, and how many times that of the empty page it is. */
interface FirstByte {
  readonly page: string;
  readonly milliseconds: number;
  readonly ratio: number;
}

const rounds = 15;

/** Asks the empty page and each page in turn, so that both feel the same weather; medians over fifteen rounds after three to warm up. */
export async function firstBytes(emptyUrl: string, url: string, pages: readonly string[], cookie: string) {
  const measured: FirstByte[] = [];
  const baselines: number[] = [];
  for (const page of pages) {
    const own: number[] = [];
    const empty: number[] = [];
    for (let round = -3; round < rounds; round++) {
      const nothing = await firstByte(emptyUrl, "");
      // Who is signed in is led on from where one signs in.
      const something = await firstByte(`${url}${page}`, page === "/sign-in" ? "" : cookie);
      if (round < 0) continue;
      empty.push(nothing);
      own.push(something);
    }
    const milliseconds = median(own);
    baselines.push(median(empty));
    // Ids make rows of a table nobody can read.
    measured.push({
      page: page.replace(/^\/w\/[^/]+\//, "").replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, "[id]"),
      milliseconds: rounded(milliseconds),
      ratio: rounded(milliseconds / median(empty)),
    });
  }
  return { emptyPageMs: rounded(median(baselines)), pages: measured };
}

// A response is handed over when its head is in, which comes with the first byte.
async function firstByte(address: string, cookie: string): Promise<number> {
  const from = performance.now();
  const answer = await fetch(address, { redirect: "manual", headers: { cookie } });
  const milliseconds = performance.now() - from;
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${address} was answered ${answer.status}`);
  return milliseconds;
}

const rounded = (value: number) => Math.round(value * 100) / 100;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
