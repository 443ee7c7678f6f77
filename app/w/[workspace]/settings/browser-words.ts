// Order matters: Edge also says Chrome, and Chrome also says Safari.
const browsers = [
  ["Edg/", "Edge"],
  ["Firefox/", "Firefox"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;
const systems = [
  ["Android", "Android"],
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Windows", "Windows"],
  ["Mac OS X", "macOS"],
  ["Linux", "Linux"],
] as const;

/** A browser's own description in short: "Firefox on Linux"; its first words where it is none we know. */
export function browserWords(agent: string | null): string {
  if (!agent) return "Unknown browser";
  const [, browser] = browsers.find(([mark]) => agent.includes(mark)) ?? [];
  const [, system] = systems.find(([mark]) => agent.includes(mark)) ?? [];
  if (!browser) return agent.slice(0, 40);
  return system ? `${browser} on ${system}` : browser;
}
