import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import styles from "./notice.module.css";

type NoticeTone = "info" | "success" | "warning" | "danger";
const icons = { info: "info", success: "check", warning: "warning", danger: "danger" } as const satisfies Record<
  NoticeTone,
  IconName
>;
const spoken = { info: "Note", success: "Done", warning: "Take care", danger: "Problem" } as const satisfies Record<
  NoticeTone,
  string
>;

interface NoticeProps {
  readonly tone?: NoticeTone | undefined;
  readonly title?: ReactNode;
  /** Said aloud when it appears: politely for saves, assertively for conflicts and failures. Off for what was there from the start. */
  readonly live?: "polite" | "assertive" | "off" | undefined;
  readonly children?: ReactNode;
}

/** A message about this page or act, with what to do next inside. */
export function Notice({ tone = "info", title, live = "off", children }: NoticeProps) {
  const role = live === "assertive" ? "alert" : live === "polite" ? "status" : undefined;
  return (
    <div className={styles.notice} data-tone={tone} role={role}>
      <Icon name={icons[tone]} label={spoken[tone]} />
      <div className={styles.words}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children ? <div>{children}</div> : null}
      </div>
    </div>
  );
}
