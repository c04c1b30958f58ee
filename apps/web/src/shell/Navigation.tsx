import { useSession } from '../session/session.ts';
import { homeItem, mayOpen, navigationSections } from './navigation-items.ts';
import { NavigationLink } from './NavigationLink.tsx';
import { NavigationSectionPart } from './NavigationSection.tsx';

/** The sections of the portal and their screens; only what the role never has is hidden (X5). */
export function Navigation() {
  const session = useSession();
  return (
    <>
      {mayOpen(homeItem, session) && <NavigationLink item={homeItem} />}
      {navigationSections.map((section) => (
        <NavigationSectionPart key={section} section={section} />
      ))}
    </>
  );
}
