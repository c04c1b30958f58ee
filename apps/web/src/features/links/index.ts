export { ConfirmLink } from './ConfirmLink.tsx';
export { LinkPage } from './LinkPage.tsx';
export { ToSignIn } from './ToSignIn.tsx';
export { useUseOfLink } from './use-link.ts';
