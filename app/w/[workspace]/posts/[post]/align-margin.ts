const gap = 4;

/** A card of the margin and where it would best stand: beside the first of its words. */
interface Placed {
  readonly card: HTMLElement;
  readonly wanted: number;
  readonly height: number;
}

/**
 * Sets the cards of a reader beside their words, none over another: the current one exactly, those below it pushed down, those
 * above it pushed up. On a narrow screen, where cards follow their paragraph, nothing is set. Positions go through the style
 * object, which the content security policy allows.
 */
export function alignMargin(reader: HTMLElement, current: string | null): void {
  const cards = [...reader.querySelectorAll<HTMLElement>("[data-card]")];
  const beside = getComputedStyle(reader).getPropertyValue("--margin-beside").trim() === "1";
  for (const card of cards) card.style.removeProperty("top");
  reader.style.removeProperty("min-height");
  if (!beside) return;
  const top = reader.getBoundingClientRect().top;
  const placed = cards
    .map((card): Placed => {
      const mark = reader.querySelector(`[data-cards~="${card.dataset.card}"]`) ?? card;
      const wanted = mark.getBoundingClientRect().top - top;
      return { card, wanted, height: card.offsetHeight };
    })
    .sort((a, b) => a.wanted - b.wanted);
  const tops = topsOf(
    placed,
    Math.max(
      0,
      placed.findIndex(({ card }) => card.dataset.card === current),
    ),
  );
  let end = 0;
  placed.forEach(({ card, height }, index) => {
    const at = tops[index] ?? 0;
    card.style.setProperty("top", `${at}px`);
    end = Math.max(end, at + height);
  });
  if (end > reader.offsetHeight) reader.style.setProperty("min-height", `${end}px`);
}

function topsOf(placed: readonly Placed[], pinned: number): number[] {
  const tops = placed.map(({ wanted }) => wanted);
  for (let at = pinned + 1; at < placed.length; at++)
    tops[at] = Math.max(tops[at] ?? 0, (tops[at - 1] ?? 0) + (placed[at - 1]?.height ?? 0) + gap);
  for (let at = pinned - 1; at >= 0; at--)
    tops[at] = Math.min(tops[at] ?? 0, (tops[at + 1] ?? 0) - (placed[at]?.height ?? 0) - gap);
  // Pushed above the first line they would be cut off: then everything moves down.
  const short = Math.max(0, -(tops[0] ?? 0));
  if (short === 0) return tops;
  tops[0] = 0;
  for (let at = 1; at < placed.length; at++)
    tops[at] = Math.max(tops[at] ?? 0, (tops[at - 1] ?? 0) + (placed[at - 1]?.height ?? 0) + gap);
  return tops;
}
