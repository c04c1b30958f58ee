export const Logo = () => <img src="/icon.svg" alt="" width={26} height={26} />;
