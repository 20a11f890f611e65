import { type ComponentChildren } from 'preact';
import { type EntityType } from '../lib/types';

const Icon = ({ children }: { children: ComponentChildren }) => (
  <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
    {children}
  </svg>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="8.5" cy="8.5" r="5.25" />
    <path d="m12.5 12.5 4.5 4.5" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);

export const SunIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="3.5" />
    <path d="M10 2v2.2M10 15.8V18M2 10h2.2M15.8 10H18M4.4 4.4 6 6M14 14l1.6 1.6M15.6 4.4 14 6M6 14l-1.6 1.6" />
  </Icon>
);

export const MoonIcon = () => (
  <Icon>
    <path d="M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z" />
  </Icon>
);

export const SwapIcon = () => (
  <Icon>
    <path d="M3 7h13l-3.5-3.5M17 13H4l3.5 3.5" />
  </Icon>
);

/** The mark of the application: two things and a relation between them. */
export const Mark = () => (
  <svg class="mark" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
    <path d="M7 16.5 16.5 7" />
    <circle cx="6" cy="17.5" r="3.5" class="mark-a" />
    <circle cx="18" cy="6" r="3.5" class="mark-b" />
    <path d="M13 20.5h8M17 16.5h4" />
  </svg>
);

/** The type of an entity by colour; the letters say it where colour does not. */
export const TypeDot = ({ type }: { type: EntityType }) => (
  <span class={`dot type-${type}`} aria-hidden="true" />
);
