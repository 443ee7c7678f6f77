import NextAuth from "next-auth";
import { refusalResponse } from "./mutation.ts";
import { isOwnOrigin } from "./origin.ts";
import { authOptions } from "./providers.ts";
import { site } from "./site.ts";
import { visitorOf } from "./visitor.ts";

interface AuthContext {
  readonly params: Promise<{ nextauth: string[] }>;
}

/** Answers what next-auth answers under /api/auth, for this installation's address alone; posts from elsewhere are refused before it sees them. */
export async function authRoute(request: Request, context: AuthContext): Promise<Response> {
  const { origin } = site();
  if (request.method !== "GET" && !isOwnOrigin(request.headers.get("origin"), origin))
    return refusalResponse({ reason: "wrong-origin" });
  // Signing out is a page of ours, as it has to end the session's row.
  if ((await context.params).nextauth[0] === "signout") return refusalResponse({ reason: "not-found" });
  process.env.NEXTAUTH_URL = origin;
  return NextAuth(request as never, context as never, authOptions(visitorOf(request.headers)));
}
