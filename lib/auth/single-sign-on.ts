import { createHash, randomBytes } from "node:crypto";
import NextAuth, { type NextAuthOptions } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { singleSignOn } from "../settings/environment.ts";
import { cookieTable } from "./cookies.ts";
import { site } from "./site.ts";

/** What an identity provider says of somebody who proved who they are there (OpenID Connect Core 1.0, section 5.1). */
export interface IdentityClaims {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
}

/** The words on the button of single sign-on, or null where people sign in with passwords alone. */
export function singleSignOnName(): string | null {
  return singleSignOn()?.name ?? null;
}

/** The provider of this installation for next-auth: authorization code with PKCE, state and nonce; null without one. */
export function identityProvider(): OAuthConfig<IdentityClaims> | null {
  const oidc = singleSignOn();
  if (!oidc) return null;
  return {
    id: "oidc",
    name: oidc.name,
    type: "oauth",
    issuer: oidc.issuer,
    wellKnown: `${oidc.issuer}/.well-known/openid-configuration`,
    clientId: oidc.clientId,
    clientSecret: oidc.clientSecret,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    profile: ({ sub, email, name }) => ({ id: sub, email: email ?? null, name: name ?? null }),
  };
}

/**
 * Sends a visitor to the provider; 404 without one. Answers a link rather than a form: a form may only lead within our own address, and
 * nothing is written here but this browser's own state.
 */
export async function leaveForProvider(back: string, options: NextAuthOptions): Promise<Response> {
  if (!singleSignOn()) return new Response(null, { status: 404 });
  const { origin, secret, tls } = site();
  process.env.NEXTAUTH_URL = origin;
  // next-auth asks for its own token before it leaves: made here, as this request is its own origin.
  const csrfToken = randomBytes(32).toString("hex");
  const csrf = `${csrfToken}|${createHash("sha256").update(`${csrfToken}${secret}`).digest("hex")}`;
  const request = {
    method: "POST",
    query: { nextauth: ["signin", "oidc"] },
    body: { csrfToken, callbackUrl: `${origin}${back}`, json: "true" },
    cookies: { [cookieTable(tls).csrfToken.name]: csrf },
    headers: {},
  };
  const response = collector();
  await NextAuth(request as never, response as never, options);
  const headers = new Headers({ location: response.address ?? "/sign-in?error=provider", "cache-control": "no-store" });
  for (const cookie of response.cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 302, headers });
}

// What next-auth writes on an answer of the older kind.
function collector() {
  return {
    address: null as string | null,
    cookies: [] as string[],
    getHeader(_name: string) {
      return this.cookies;
    },
    setHeader(name: string, value: string | string[]) {
      if (name.toLowerCase() === "set-cookie") this.cookies = [value].flat();
      return this;
    },
    status(_code: number) {
      return this;
    },
    json(body: { url?: string }) {
      this.address = body.url ?? null;
      return this;
    },
    redirect(address: string) {
      this.address = address;
      return this;
    },
    send() {},
    end() {},
  };
}
