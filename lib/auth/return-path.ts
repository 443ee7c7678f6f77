const base = "http://self.invalid";

/** A path of our own to go back to after signing in, or "/" for anything that might lead elsewhere. */
export function returnPath(text: string | null | undefined): string {
  if (!text || text.length > 1000 || !/^\/(?![/\\])[^\\\s]*$/.test(text)) return "/";
  // A browser reads "/\t/host" and the like as another host: only what parses back to the same place stays.
  if (!URL.canParse(text, base)) return "/";
  const parsed = new URL(text, base);
  return parsed.origin === base ? parsed.pathname + parsed.search : "/";
}

/** The address of the sign-in page that leads back to this path afterwards. */
export function signInAddress(path: string | null): string {
  const back = returnPath(path);
  return back === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(back)}`;
}
