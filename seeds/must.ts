/** The value of a step that the story relies on; throws with the refusal otherwise. */
export function must<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(`the story was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
