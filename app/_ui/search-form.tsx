import type { ReactNode } from "react";
import { Button } from "./button";
import { TextField } from "./field";
import styles from "./search-form.module.css";

interface SearchFormProps {
  /** The list that is searched; its address keeps the words. */
  readonly here: string;
  /** What is searched ("Words in the post"). */
  readonly label: string;
  readonly words: string | null;
  /** Name of the words in the address; `q` unless said otherwise. */
  readonly name?: string | undefined;
  /** Unique in the page; the name unless given. */
  readonly id?: string | undefined;
  readonly act?: string | undefined;
  /** What else stands in the address and is to stay there, as hidden inputs. */
  readonly children?: ReactNode;
}

/** The search of one list: a line of words and its button beside it, or under it where there is no room. Works without script. */
export function SearchForm({ here, label, words, name = "q", id, act = "Search", children }: SearchFormProps) {
  return (
    <form method="get" action={here} className={styles.form}>
      {children}
      <div className={styles.field}>
        <TextField type="search" id={id} name={name} label={label} defaultValue={words ?? ""} maxLength={300} />
      </div>
      <Button type="submit">{act}</Button>
    </form>
  );
}
