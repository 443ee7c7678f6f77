/** Runs once when the server starts; nothing during a build. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE === "phase-production-build") return;
  const { onStart } = await import("./bin/on-start");
  await onStart();
}
