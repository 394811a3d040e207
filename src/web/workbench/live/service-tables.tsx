import type { ReactNode } from 'react';
import { message } from '../../../i18n/text.ts';
import { SERVICE_TABLES } from '../../../schemas/services-folder.ts';
import { Words } from '../../shared/words.tsx';
import { SaveBar } from '../stored/save-bar.tsx';
import type { StoredFiles } from '../stored/use-stored-files.ts';
import { EditableTables } from '../tables/editable-tables.tsx';
import { FaultCount } from '../tables/fault-count.tsx';
import { FindingsList } from '../tables/findings-list.tsx';
import { withTable } from '../tables/raw-tables.ts';
import { useMay } from '../workbench-context.ts';
import type { OpenedServices } from './opened.ts';

/** Services, needs, records and certificates as tables, each fault beside its row. */
export function ServiceTables({
  folder,
  opened,
}: {
  readonly folder: StoredFiles;
  readonly opened: OpenedServices;
}): ReactNode {
  const may = useMay('operator');
  return (
    <section className="register-tables">
      <h2>
        <Words text={message('live.tables')} />
      </h2>
      <FaultCount findings={opened.findings} />
      <SaveBar stored={folder} may={may} />
      <EditableTables
        tables={opened.tables}
        nameOf={(name) => message(`live.table.${name}`)}
        findings={opened.findings}
        may={may}
        change={(table, rows) => folder.change(withTable(folder.files!, table, rows, SERVICE_TABLES))}
      />
      <FindingsList findings={opened.findings.filter(({ line }) => line === undefined)} />
    </section>
  );
}
