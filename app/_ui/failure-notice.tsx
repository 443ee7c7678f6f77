import { Button, ButtonRow } from "./button";
import { Notice } from "./notice";

/** Why nothing came back: the server failed, and under which request; or (null) it was not reached. */
export interface Failure {
  readonly requestId: string | null;
}

/** What went wrong between a form and the server. An error of the server's own names its request. */
export function failureOf(error: unknown): Failure {
  const digest = typeof error === "object" && error !== null && "digest" in error ? String(error.digest) : null;
  return { requestId: digest };
}

/** Says that nothing was saved, that the text is safe, and offers to send it again: a submit button of the form around it. */
export function FailureNotice({ failure: { requestId } }: { readonly failure: Failure }) {
  return (
    <Notice
      tone="danger"
      live="assertive"
      title={requestId === null ? "Not saved: the server is not reached" : "Not saved: something failed on our side"}
    >
      <p>
        Your text is safe: it stands here as you typed it.{" "}
        {requestId === null ? "Send it again when the line is back." : null}
        {requestId === null ? null : (
          <>
            Request <code>{requestId}</code>.
          </>
        )}
      </p>
      <ButtonRow>
        <Button small type="submit">
          Send it again
        </Button>
      </ButtonRow>
    </Notice>
  );
}
