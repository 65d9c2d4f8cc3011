import { useEffect, useState } from 'react';
import { PageContext } from './pageContext';
import { StagePage } from './StagePage';
import { texts } from './texts';
import { oneOf, usePreference } from './usePreference';
import { useStage } from './useStage';

const isLanguage = oneOf(['da', 'en']);
const failureMs = 8_000;

/** The page: loads the stage, and says so while it can't be reached. */
export function StageApp() {
  const { state, connectedAt } = useStage();
  const [language, setLanguage] = usePreference('language', 'da', isLanguage);
  const [failure, setFailure] = useState('');
  const words = texts[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);

  useEffect(() => {
    if (failure === '') return;
    const timer = setTimeout(() => setFailure(''), failureMs);
    return () => clearTimeout(timer);
  }, [failure]);

  if (state === null) return <p className="loading">{words.loading}</p>;
  const attempt = async (work: Promise<unknown>) => {
    await work.catch((fault: unknown) =>
      setFailure([words.failed, fault instanceof Error ? fault.message : ''].filter(Boolean).join(' ')),
    );
  };
  return (
    <PageContext value={{ state, language, texts: words, connectedAt: connectedAt ?? 0, attempt }}>
      <StagePage onLanguage={setLanguage} />
      <p className="failure" role="status" data-testid="failure">
        {connectedAt === null ? words.lost : failure}
      </p>
    </PageContext>
  );
}
