/** The profile on the options page: read, edited, filled in from a CV, taken along, erased. */
import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { EMPTY_PROFILE, type Profile } from '../../lib/profile/profile';
import { exportProfile, importProfile, UnreadableProfileError } from '../../lib/profile/profile-schema';
import type { ProfileStore } from '../../lib/profile/profile-store';
import { takeFindings } from '../../lib/profile/read-cv';
import { CvImport } from './CvImport';
import { Card, FileButton } from './Fields';
import { ProfileForm } from './ProfileForm';
import { cvPartName } from './words';

interface ProfileSectionProps {
  store: ProfileStore;
  now: () => Date;
  download: (text: string[], name: string) => void;
}

export function ProfileSection({ store, now, download }: ProfileSectionProps) {
  const [profile, setProfile] = useState<Profile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  // Fields that hold words of their own begin anew where the whole profile is replaced.
  const [edition, setEdition] = useState(0);
  const [sure, setSure] = useState(false);
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    store.read().then(
      (kept) => setProfile(kept ?? EMPTY_PROFILE),
      (error) => {
        const newer = error instanceof UnreadableProfileError && error.reason === 'newer';
        setProblem(newer ? i18n.t('me.newer') : i18n.t('me.damaged'));
        if (!newer) setProfile(EMPTY_PROFILE);
      },
    );
  }, [store]);

  const keep = (next: Profile, words: string, whole = false) => {
    setProfile(next);
    if (whole) setEdition((one) => one + 1);
    // One after the other: the last thing typed is the last thing written.
    writing.current = writing.current
      .then(() => store.write(next))
      .then(
        () => setSaid(words),
        () => setSaid(i18n.t('me.save_failed')),
      );
  };
  const take = (text: string | null) => {
    try {
      keep(importProfile(text ?? ''), i18n.t('me.imported'), true);
    } catch (error) {
      setSaid(refusedWords(error));
    }
  };
  const erase = async () => {
    await writing.current;
    await store.erase().then(
      () => {
        setProfile(EMPTY_PROFILE);
        setEdition((one) => one + 1);
        setSaid(i18n.t('me.erased'));
      },
      () => setSaid(i18n.t('me.save_failed')),
    );
    setSure(false);
  };
  return (
    <>
      <p className="lead">{i18n.t('me.intro')}</p>
      <p className="hint">{i18n.t('me.optional')}</p>
      {problem && (
        <p role="alert" className="warning">
          {problem}
        </p>
      )}
      {profile && (
        <>
          <CvImport
            year={now().getFullYear()}
            onTake={(findings) =>
              keep(
                takeFindings(profile, findings),
                i18n.t('me.cv_taken', [findings.map(({ part }) => cvPartName(part)).join(', ')]),
                true,
              )
            }
          />
          <ProfileForm
            key={edition}
            profile={profile}
            onChange={(change) => keep({ ...profile, ...change }, i18n.t('me.saved'))}
          />
          <Card title={i18n.t('me.file_title')}>
            <div className="buttons">
              <button
                type="button"
                className="button quiet"
                onClick={() =>
                  download([exportProfile(profile)], `yardstick-profile-${now().toISOString().slice(0, 10)}.json`)
                }
              >
                {i18n.t('me.export')}
              </button>
              <FileButton words={i18n.t('me.import')} onText={take} />
              {!sure && (
                <button type="button" className="button danger" onClick={() => setSure(true)}>
                  {i18n.t('me.erase')}
                </button>
              )}
            </div>
            {sure && (
              <div className="warning">
                <p>{i18n.t('me.erase_sure')}</p>
                <div className="buttons">
                  <button type="button" className="button danger" onClick={erase}>
                    {i18n.t('me.erase_yes')}
                  </button>
                  <button type="button" className="button quiet" onClick={() => setSure(false)}>
                    {i18n.t('me.keep')}
                  </button>
                </div>
              </div>
            )}
          </Card>
        </>
      )}
      <p role="status" className="said">
        {said}
      </p>
    </>
  );
}

function refusedWords(error: unknown): string {
  if (!(error instanceof UnreadableProfileError)) return i18n.t('me.import_damaged');
  if (error.reason === 'newer') return i18n.t('me.import_newer');
  const field = error.field === 'format' ? null : error.field;
  return field === null ? i18n.t('me.import_damaged') : i18n.t('me.import_field', [field]);
}
