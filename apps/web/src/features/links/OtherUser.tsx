import type { LinkInfo } from '@roster/contract/links';
import type { Session } from '@roster/contract/sign-in';
import { fullName } from '@roster/domain/names';
import { ChooseUser } from '../../shell/ChooseUser.tsx';
import { useText } from '../../words/text.ts';

type Props = { info: LinkInfo; current: Session['user'] };

/** W1: a link concerns one person. In the browser of another one its page names both, also when the link is over. */
export function OtherUser({ info, current }: Props) {
  const t = useText();
  const name = fullName(info) || info.email;
  const person = fullName(info) ? `${fullName(info)} (${info.email})` : info.email;
  const reader = fullName(current) || current.email;
  return (
    <ChooseUser text={t('link.otherUser', { person, name, current: reader })} name={name} current={reader} />
  );
}

/** A registration is no user yet, so it is compared by its address. */
export const isOther = (info: LinkInfo, { id, email }: Session['user']): boolean =>
  info.userId === null ? info.email !== email : info.userId !== id;
