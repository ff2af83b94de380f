/** Out and in: files of the whole shortlist, and what a chosen file would change before it changes anything. */
import { ArrowLeft, CalendarDays, DatabaseBackup, FileText, FileUp, Printer, Table2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { readImport } from '../../lib/shortlist/import-file';
import { carryOut, type ImportPlan } from '../../lib/shortlist/import-plan';
import type { DamagedRecord, ShortlistRepository } from '../../lib/shortlist/repository';
import { damagedFile, exportFile, type FileKind, handOver } from './exports';
import { planWords, problemWords, unreadableWords } from './file-words';
import { PrintReport } from './PrintReport';
import { listHash } from './route';
import type { Shortlist } from './use-shortlist';

interface FilesViewProps {
  shortlist: Shortlist & { repository: ShortlistRepository };
  now: () => Date;
}

export function FilesView({ shortlist, now }: FilesViewProps) {
  const { repository, rows, say, reload } = shortlist;
  const [damaged, setDamaged] = useState<DamagedRecord[]>([]);
  useEffect(() => {
    repository.damaged().then(setDamaged, () => undefined);
  }, [repository]);
  const today = now().toISOString().slice(0, 10);

  const take = async (kind: FileKind) => {
    if (rows.length === 0) {
      say({ words: i18n.t('shortlist.out_nothing'), undo: null });
      return;
    }
    try {
      const at = now().toISOString();
      const name = handOver(await exportFile(kind, repository, rows, at), kind, today);
      if (kind === 'json') {
        await repository.exported(at);
        await reload();
      }
      say({ words: i18n.t('shortlist.out_done', [name]), undo: null });
    } catch {
      say({ words: i18n.t('shortlist.action_failed'), undo: null });
    }
  };
  return (
    <article className="sl-files">
      <a className="sl-back" href={listHash}>
        <ArrowLeft size={16} aria-hidden="true" />
        {i18n.t('shortlist.back')}
      </a>
      <h1>{i18n.t('shortlist.files_title')}</h1>
      <p className="sl-quiet">{i18n.t('shortlist.files_intro')}</p>
      <section>
        <h2>{i18n.t('shortlist.out_title')}</h2>
        <ul className="sl-cards">
          <Way
            icon={<DatabaseBackup size={18} aria-hidden="true" />}
            name={i18n.t('shortlist.out_json')}
            hint={i18n.t('shortlist.out_json_hint')}
            onChoose={() => take('json')}
          />
          <Way
            icon={<Table2 size={18} aria-hidden="true" />}
            name={i18n.t('shortlist.out_csv')}
            hint={i18n.t('shortlist.out_csv_hint')}
            onChoose={() => take('csv')}
          />
          <Way
            icon={<FileText size={18} aria-hidden="true" />}
            name={i18n.t('shortlist.out_markdown')}
            hint={i18n.t('shortlist.out_markdown_hint')}
            onChoose={() => take('md')}
          />
          <Way
            icon={<CalendarDays size={18} aria-hidden="true" />}
            name={i18n.t('shortlist.out_calendar')}
            hint={i18n.t('shortlist.out_calendar_hint')}
            onChoose={() => take('ics')}
          />
          <Way
            icon={<Printer size={18} aria-hidden="true" />}
            name={i18n.t('shortlist.out_report')}
            hint={i18n.t('shortlist.out_report_hint')}
            onChoose={() => window.print()}
          />
        </ul>
        {damaged.length > 0 && (
          <p className="sl-banner">
            {i18n.t('shortlist.out_damaged_hint', damaged.length)}
            <button
              type="button"
              className="button quiet"
              onClick={() => handOver(damagedFile(damaged), 'json', today, 'damaged')}
            >
              {i18n.t('shortlist.out_damaged')}
            </button>
          </p>
        )}
      </section>
      <Import shortlist={shortlist} now={now} />
      <PrintReport rows={rows} today={today} />
    </article>
  );
}

function Way(props: { icon: ReactNode; name: string; hint: string; onChoose: () => void }) {
  return (
    <li>
      <button type="button" className="sl-card" onClick={props.onChoose}>
        {props.icon}
        <strong>{props.name}</strong>
        <span className="sl-quiet">{props.hint}</span>
      </button>
    </li>
  );
}

type Step =
  | { kind: 'idle' | 'reading' }
  | { kind: 'problem'; words: string }
  | { kind: 'plan'; name: string; plan: ImportPlan };

const MOST_REASONS = 8;

function Import({ shortlist, now }: FilesViewProps) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const read = async (file: File) => {
    setStep({ kind: 'reading' });
    try {
      const found = await readImport(file, shortlist.repository, now().toISOString());
      setStep(
        'problem' in found
          ? { kind: 'problem', words: problemWords(found.problem) }
          : { kind: 'plan', name: file.name, plan: found },
      );
    } catch {
      setStep({ kind: 'problem', words: i18n.t('shortlist.problem.failed') });
    }
  };
  const apply = async (plan: ImportPlan) => {
    try {
      await carryOut(plan, shortlist.repository);
      setStep({ kind: 'idle' });
      shortlist.say({ words: i18n.t('shortlist.in_done'), undo: null });
      await shortlist.reload();
    } catch {
      setStep({ kind: 'problem', words: i18n.t('shortlist.action_failed') });
    }
  };
  return (
    <section className="sl-import">
      <h2>{i18n.t('shortlist.in_title')}</h2>
      <p className="sl-quiet">{i18n.t('shortlist.in_intro')}</p>
      <label className="button quiet sl-file">
        <FileUp size={16} aria-hidden="true" />
        {i18n.t('shortlist.in_choose')}
        <input
          type="file"
          className="sr"
          accept=".json,.csv,application/json,text/csv"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file may be chosen again.
            event.target.value = '';
            if (file) read(file);
          }}
        />
      </label>
      <div role="status">
        {step.kind === 'reading' && <p>{i18n.t('shortlist.in_reading')}</p>}
        {step.kind === 'problem' && <p className="sl-problem">{step.words}</p>}
        {step.kind === 'plan' && (
          <div className="sl-plan">
            <p>
              <strong>{step.name}</strong>
            </p>
            <p>{planWords(step.plan)}</p>
            {step.plan.unreadable.length > 0 && (
              <ul>
                {step.plan.unreadable.slice(0, MOST_REASONS).map((one) => (
                  <li key={one.at}>{unreadableWords(one)}</li>
                ))}
                {step.plan.unreadable.length > MOST_REASONS && (
                  <li>{i18n.t('shortlist.in_more', [String(step.plan.unreadable.length - MOST_REASONS)])}</li>
                )}
              </ul>
            )}
            <p className="sl-actions">
              <button
                type="button"
                className="button"
                disabled={step.plan.adds.length + step.plan.changes.length === 0}
                onClick={() => apply(step.plan)}
              >
                {i18n.t('shortlist.in_apply')}
              </button>
              <button type="button" className="button quiet" onClick={() => setStep({ kind: 'idle' })}>
                {i18n.t('shortlist.in_cancel')}
              </button>
            </p>
          </div>
        )}
      </div>
    </section>
  );
}
