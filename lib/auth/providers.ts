import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cookieTable } from "./cookies.ts";
import { absoluteMs } from "./limits.ts";
import { liveSession } from "./session.ts";
import { signInWithPassword, type Visitor } from "./sign-in.ts";
import { signInBySubject } from "./sign-in-by-subject.ts";
import { type IdentityClaims, identityProvider } from "./single-sign-on.ts";
import { site } from "./site.ts";

declare module "next-auth" {
  interface User {
    /** The secret of the session that was just begun. */
    sid?: string;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sid?: string;
  }
}

/** How next-auth is set up for one request: passwords and the identity provider go through our own gates, and a session is good only while its row is. */
export function authOptions(visitor: Visitor): NextAuthOptions {
  const { secret, tls } = site();
  const provider = identityProvider();
  return {
    secret,
    useSecureCookies: tls,
    cookies: cookieTable(tls),
    session: { strategy: "jwt", maxAge: absoluteMs / 1000 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [passwords(visitor), ...(provider ? [provider] : [])],
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.provider !== "oidc" || !provider?.issuer) return true;
        const begun = await signInBySubject(provider.issuer, profile as IdentityClaims, visitor, new Date());
        if (!begun.ok) return "/sign-in?error=denied";
        // What the token is made of, two steps on.
        user.id = begun.value.userId;
        user.sid = begun.value.sid;
        return true;
      },
      jwt: ({ token, user }) => (user ? { sub: user.id, ...(user.sid ? { sid: user.sid } : {}) } : token),
      async session({ token }) {
        const session = token.sid ? await liveSession(token.sid, new Date()) : null;
        return session
          ? { user: { name: session.name, email: session.email }, expires: session.expiresAt.toISOString() }
          : { expires: new Date(0).toISOString() };
      },
    },
  };
}

function passwords(visitor: Visitor) {
  return Credentials({
    credentials: { email: {}, password: {} },
    async authorize(typed) {
      const { email, password } = typed ?? {};
      if (!email || !password) return null;
      const begun = await signInWithPassword({ email, password }, visitor, new Date());
      return begun.ok ? { id: begun.value.userId, sid: begun.value.sid } : null;
    },
  });
}
