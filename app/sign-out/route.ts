import { refusalResponse } from "@/lib/auth/mutation";
import { signOut } from "@/lib/auth/sign-out";

/** Ends the session; the user menu's form is posted here. */
export async function POST(): Promise<Response> {
  const done = await signOut(new Date());
  if (!done.ok) return refusalResponse(done.error);
  return new Response(null, { status: 303, headers: { location: "/sign-in", "cache-control": "no-store" } });
}
