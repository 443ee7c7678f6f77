/** The keys of each part of the desk, for the help page; on any page `?` lists those that work there and then. */
export const keyLists = [
  {
    where: "Everywhere",
    keys: [
      ["/", "Search"],
      ["Mod+k", "Find an act or a place by its name"],
      [
        "g q",
        "Go to the queue; p posts, c claims, j pairs, t questions, s sources, r cross-checks, u published, i import",
      ],
      ["?", "Show the keys that work here"],
      ["z", "Undo your own last act, or Backspace"],
      ["Escape", "Close what is open"],
    ],
  },
  {
    where: "Lists",
    keys: [
      ["j", "Next row"],
      ["k", "Previous row"],
      ["Enter", "Open"],
      ["Space", "Look without leaving the list"],
      ["b", "Lay a claim aside to compare"],
      ["Shift+B", "Compare what was laid aside"],
    ],
  },
  {
    where: "Triage",
    keys: [
      ["a", "Accept"],
      ["e", "Edit"],
      ["x", "Reject, then 1 to 9 for the reason"],
      ["m", "Merge into another claim"],
      ["s", "Split"],
      ["l", "Later"],
      ["i", "Assign to me"],
      ["w", "Why is this here"],
      ["o", "Show in the post"],
    ],
  },
  {
    where: "Reading a post",
    keys: [
      ["n", "Next claim"],
      ["p", "Previous claim"],
      ["a", "New claim from the selected words"],
      ["[", "Shrink the span"],
      ["]", "Grow the span"],
    ],
  },
  {
    where: "Comparing and judging pairs",
    keys: [
      ["ArrowLeft", "Column to the left"],
      ["ArrowRight", "Column to the right"],
      ["=", "Make it the base"],
      ["u", "Unit"],
      ["y", "Calendar"],
      [
        "l",
        "Link; then c contradicts, s restates, r revises, d counts differently, o corroborates, q qualifies, f derives from, k compatible, n not comparable",
      ],
      ["h", "Unsure, in pairs; there the letters work without l"],
    ],
  },
  {
    where: "Assessing",
    keys: [
      ["Alt+1", "First rating; up to Alt 7"],
      ["Mod+Enter", "Submit"],
    ],
  },
] as const satisfies readonly { where: string; keys: readonly (readonly [key: string, act: string])[] }[];
