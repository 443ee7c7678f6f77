import { type Page, pageOf } from "../../model/paging.ts";
import type { MatrixGroup, QuestionMatrix } from "../../model/question-view.ts";

/** A part of a large matrix, and which of its origins stand in it. */
export interface MatrixPage {
  readonly matrix: QuestionMatrix;
  readonly groups: Page<MatrixGroup>;
}

const originsShown = 20;

/** The origins of one page; of a matrix that has several pages only the columns in which one of them says something are shown, all gaps between them kept. */
export function matrixPage(matrix: QuestionMatrix, page: number): MatrixPage {
  const groups = pageOf(matrix.groups, page, originsShown);
  if (groups.pages === 1) return { matrix, groups };
  const rows = groups.rows.flatMap((group) => group.rows);
  const kept = matrix.columns.map((_, column) => rows.some(({ cells }) => (cells[column]?.length ?? 0) > 0));
  const only = <T>(all: readonly T[]) => all.filter((_, column) => kept[column]);
  const shown = groups.rows.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, cells: only(row.cells) })),
  }));
  return { matrix: { ...matrix, columns: only(matrix.columns), groups: shown }, groups };
}
