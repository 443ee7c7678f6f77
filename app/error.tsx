"use client";

import button from "./_ui/button.module.css";
import { classNames } from "./_ui/class-names";
import { PlainPage } from "./_ui/plain-page";
import state from "./_ui/states.module.css";

// Every page brings this one along: it does without the parts that would bring links, icons and keys a second time.
export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <PlainPage>
      <h1>This page could not be shown</h1>
      <div className={state.state} role="alert">
        <h2 className={state.title}>Something failed on our side</h2>
        <p className={state.words}>What was saved before is still saved.</p>
        {error.digest ? (
          <p className={state.request}>
            Request <code>{error.digest}</code>
          </p>
        ) : null}
        <button type="button" className={classNames(button.button, button.primary)} onClick={reset}>
          Try again
        </button>
      </div>
    </PlainPage>
  );
}
