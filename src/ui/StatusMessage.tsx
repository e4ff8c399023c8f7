import { Icon } from './Icon.tsx';

interface Props {
  said: string;
  errorMessage: string | null;
}

/** What came of the last action, aloud: that it is done, or why it is not. */
export function StatusMessage({ said, errorMessage }: Props) {
  return (
    <>
      {errorMessage && (
        <p class="warning" role="alert">
          <Icon name="warning" size={18} />
          <span>{errorMessage}</span>
        </p>
      )}
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
}
