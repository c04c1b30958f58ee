import { IconDeviceLaptop, IconDevices, IconHelpCircle } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';
import { useSession } from '../../session/session.ts';
import { openItems } from '../../shell/navigation-items.ts';
import { useLanguage } from '../../words/LanguageProvider.tsx';
import { useText } from '../../words/text.ts';
import { useHelp } from '../help/index.ts';
import type { Entry } from './entries.ts';

/** What no navigation needs: people come to it from the licensing tool, or from their profile. */
const deviceItems = [
  { to: paths.devices, label: 'devices.enter', icon: IconDeviceLaptop },
  { to: `${paths.profile}#devices`, label: 'devices.mine', icon: IconDevices },
] as const;

/** The screens that this user may open. */
export function useScreenEntries(): Entry[] {
  const t = useText();
  const session = useSession();
  const navigate = useNavigate();
  return [...openItems(session), ...(session.pass ? [] : deviceItems)].map(({ to, label, icon }) => ({
    id: `screen:${to}`,
    label: t(label),
    icon,
    run: () => void navigate(to),
  }));
}

/** Help articles about what was typed, by the search of the help; all of them if nothing was. */
export function useArticleEntries(typed: string): Entry[] {
  const navigate = useNavigate();
  const { language } = useLanguage();
  const { data: help } = useHelp(language);
  const articles = typed.trim() === '' ? help?.articles : help?.find(typed).map(({ article }) => article);
  return (articles ?? []).map(({ slug, title, summary }) => ({
    id: `article:${slug}`,
    label: title,
    hint: summary,
    icon: IconHelpCircle,
    run: () => void navigate(paths.helpArticle(slug)),
  }));
}
