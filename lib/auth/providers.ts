import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cookieTable } from "./cookies.ts";
import { absoluteMs } from "./limits.ts";
import { liveSession } from "./session.ts";
import { signInWithPassword, type Visitor } from "./sign-in.ts";
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

/** How next-auth is set up for one request: passwords go through the same gate as the form, and a session is good only while its row is. */
export function authOptions(visitor: Visitor): NextAuthOptions {
  const { secret, tls } = site();
  return {
    secret,
    useSecureCookies: tls,
    cookies: cookieTable(tls),
    session: { strategy: "jwt", maxAge: absoluteMs / 1000 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [passwords(visitor)],
    callbacks: {
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
