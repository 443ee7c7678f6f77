// Published pages carry no script at all; a data block is not one.
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** A public page as it goes out, with headers of its own: the desk's proxy stays out of /p/. */
export function publicResponse(body: string, status = 200, type = "text/html"): Response {
  return new Response(body, {
    status,
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "same-origin",
      "cache-control": "no-cache",
    },
  });
}

/** What anybody gets where nothing was published. */
export function nothingPublished(): Response {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nothing here</title><link rel="stylesheet" href="/p/style.css"></head><body><main><h1>Nothing is published here</h1></main></body></html>`;
  return publicResponse(page, 404);
}
