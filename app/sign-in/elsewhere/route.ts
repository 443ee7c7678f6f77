import { authOptions } from "@/lib/auth/providers";
import { returnPath } from "@/lib/auth/return-path";
import { leaveForProvider } from "@/lib/auth/single-sign-on";
import { visitorOf } from "@/lib/auth/visitor";

/** Leads to the identity provider, where there is one, and back to `next` afterwards. */
export function GET(request: Request): Promise<Response> {
  const back = returnPath(new URL(request.url).searchParams.get("next"));
  return leaveForProvider(back, authOptions(visitorOf(request.headers)));
}
