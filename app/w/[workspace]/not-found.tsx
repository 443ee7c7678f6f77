import { NotFoundWords } from "@/app/_ui/not-found-words";

export default function NotFound() {
  return <NotFoundWords />;
}
