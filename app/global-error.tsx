"use client";

import "./styles/tokens.css";
import "./styles/base.css";
import { PlainPage } from "./_ui/plain-page";

export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <PlainPage>
          <title>Gainsay cannot be shown</title>
          <h1>Gainsay cannot be shown right now</h1>
          <p>What was saved before is still saved. Load the page again in a moment.</p>
          {error.digest ? (
            <p>
              Request <code>{error.digest}</code>
            </p>
          ) : null}
        </PlainPage>
      </body>
    </html>
  );
}
