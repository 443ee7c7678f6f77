/** The same words for what is missing and for what one may not see. */
export function NotFoundWords() {
  return (
    <>
      <h1>There is nothing at this address</h1>
      <p>It may have been moved, the address may be mistyped, or your account may not reach it.</p>
    </>
  );
}
