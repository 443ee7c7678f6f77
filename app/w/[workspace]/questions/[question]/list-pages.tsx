import { Pages } from "@/app/_ui/pagination";
import { type Page, pageOf } from "@/lib/model/paging";
import type { QuestionProps } from "./question-props";
import { type PagedList, questionAddress } from "./question-query";

const sizes = { gathered: 30, fitting: 30, waiting: 15, off: 40, origins: 20, log: 50 } as const satisfies Record<
  PagedList,
  number
>;

/** The page of a question's list that the address asks for. */
export function listPage<T>({ pages }: QuestionProps["shown"], list: PagedList, all: readonly T[]): Page<T> {
  return pageOf(all, pages[list] ?? 1, sizes[list]);
}

interface ListPagesProps<T> extends Pick<QuestionProps, "actor" | "question" | "shown"> {
  readonly list: PagedList;
  readonly of: Page<T>;
  /** What the list holds, for those who hear it. */
  readonly label: string;
}

/** The way to the other pages of a question's list; everything else of the address stays. */
export function ListPages<T>({ actor, question, shown, list, of, label }: ListPagesProps<T>) {
  const hrefOf = (page: number) =>
    questionAddress(actor.workspaceSlug, question.slug, {
      ...shown,
      open: null,
      pages: { ...shown.pages, [list]: page },
    });
  return <Pages of={of} hrefOf={(page) => `${hrefOf(page)}#${list}`} label={label} />;
}
