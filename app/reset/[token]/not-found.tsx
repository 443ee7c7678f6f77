import { PageHeader } from "@/app/_ui/page-header";
import { PlainPage } from "@/app/_ui/plain-page";

export default function ResetOver() {
  return (
    <PlainPage>
      <PageHeader title="This link is not open" />
      <p>
        It was used, replaced by a newer one, or is older than a day; or its address was not copied whole. Ask an admin
        of your workspace for a new one.
      </p>
    </PlainPage>
  );
}
