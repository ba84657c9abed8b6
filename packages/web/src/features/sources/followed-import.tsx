import type { ImportProgress } from "@entregent/app/schemas";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { refreshAll, useApi } from "../../api/use-api.ts";
import { ReadingProgress } from "../../shared/import-progress.tsx";

/** The progress of an import that this page did not begin, such as an account's or another window's. */
export function FollowedImport({ id }: { readonly id: string }): React.JSX.Element {
  const api = useApi();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  useEffect(() => api.followImport(id, setProgress, () => void refreshAll(queries)), [api, queries, id]);
  return <ReadingProgress progress={progress} />;
}
