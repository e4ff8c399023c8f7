import { Icon } from './Icon.tsx';

interface Props {
  said: string;
  trouble: string | null;
}

/** What came of the last deed, aloud: that it is done, or why it is not. */
export function Said({ said, trouble }: Props) {
  return (
    <>
      {trouble && (
        <p class="warning" role="alert">
          <Icon name="warning" size={18} />
          <span>{trouble}</span>
        </p>
      )}
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
