import type { Page } from "@playwright/test";

/** What covers the whole of the focused element, or null. */
export function hiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const { left, right, top, bottom, width, height } = focused.getBoundingClientRect();
    if (width < 2 || height < 2) return null;
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + x * (right - left), top + y * (bottom - top)]),
    );
    const on = points.map(([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0));
    const seen = on.some((one) => one && (focused.contains(one) || one.contains(focused)));
    return seen ? null : `${focused.textContent?.trim().slice(0, 40)} under ${on[4]?.className ?? "the edge"}`;
  });
}
