import { cookies } from "next/headers";
import type { CookieOption, CookiesOptions } from "next-auth";
import { decode, encode } from "next-auth/jwt";
import { absoluteMs } from "./limits.ts";
import type { NewSession } from "./sign-in.ts";
import { site } from "./site.ts";

const quarterHour = 15 * 60;

/** Names and attributes of every cookie the doors set. Over TLS each is bound to this host, so that no neighbouring host can plant one. */
export function cookieTable(tls: boolean): CookiesOptions {
  const cookie = (name: string, maxAge?: number): CookieOption => ({
    name: `${tls ? "__Host-" : ""}gainsay-${name}`,
    options: { httpOnly: true, sameSite: "lax", path: "/", secure: tls, ...(maxAge ? { maxAge } : {}) },
  });
  return {
    sessionToken: cookie("session", absoluteMs / 1000),
    callbackUrl: cookie("callback"),
    csrfToken: cookie("csrf"),
    pkceCodeVerifier: cookie("pkce", quarterHour),
    state: cookie("state", quarterHour),
    nonce: cookie("nonce", quarterHour),
  };
}

/** Puts a session into the browser's cookie, encrypted the way next-auth does it; from server actions and route handlers only. */
export async function setSessionCookie(session: NewSession): Promise<void> {
  const { secret, tls } = site();
  const { name, options } = cookieTable(tls).sessionToken;
  const token = { sub: session.userId, sid: session.sid };
  (await cookies()).set(name, await encode({ token, secret, maxAge: absoluteMs / 1000 }), options);
}

/** Takes the session cookie out of the browser. The session itself ends in the database, not here. */
export async function clearSessionCookie(): Promise<void> {
  const { name, options } = cookieTable(site().tls).sessionToken;
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

/** The secret of the session that the browser's cookie names, or null for none, a forged or an outdated one. */
export async function readSid(): Promise<string | null> {
  const { secret, tls } = site();
  const token = (await cookies()).get(cookieTable(tls).sessionToken.name)?.value;
  if (!token) return null;
  try {
    const sid = (await decode({ token, secret }))?.sid;
    return typeof sid === "string" ? sid : null;
  } catch {
    // Not ours, or sealed with another secret: as good as none.
    return null;
  }
}
