import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Component, type ReactElement, type ReactNode } from 'react';
import { componentTexts } from '../components/texts.ts';
import classes from '../components/states.module.css';
import { useTexts } from '../texts.ts';

interface Props {
  readonly children: ReactNode;
  /** Another place resets what failed at the last one. */
  readonly place: string;
}

interface State {
  readonly error: Error | null;
  readonly place: string;
}

/** Keeps a failing view from taking the rest of the window along. */
export class ViewBoundary extends Component<Props, State> {
  override readonly state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.place === state.place ? null : { error: null, place: props.place };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Failed
        error={error}
        onRetry={() => {
          this.setState({ error: null });
        }}
      />
    );
  }
}

function Failed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }): ReactElement {
  const t = useTexts(componentTexts);
  return (
    <div className={classes['state']} role="alert">
      <IconAlertTriangle size={28} stroke={1.5} aria-hidden className={classes['trouble']} />
      <h2 className={classes['title']}>{t('viewFailed')}</h2>
      <p className={classes['text']}>{t('viewFailedHelp')}</p>
      <div className={classes['action']}>
        <Button variant="default" onClick={onRetry}>
          {t('retry')}
        </Button>
      </div>
      <details className={classes['text']}>
        <summary>{t('details')}</summary>
        <code>{error.message}</code>
      </details>
    </div>
  );
}
