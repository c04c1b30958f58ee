export { ViewsButton } from './ViewsButton.tsx';
