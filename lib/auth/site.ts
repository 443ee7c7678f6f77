/** What the doors need to know of this installation. */
export interface Site {
  /** Scheme, host and port people use, without a trailing slash. */
  readonly origin: string;
  readonly secret: string;
  /** Whether cookies travel over TLS only. */
  readonly tls: boolean;
}

export function site(): Site {
  const url = new URL(process.env.GAINSAY_URL ?? "http://localhost:3000");
  return { origin: url.origin, secret: process.env.GAINSAY_SECRET ?? "", tls: url.protocol === "https:" };
}
