import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { Empty } from '../../ui/Empty';
import { words } from '../../ui/words/words';

/** What is shown when drawing the page itself fails: a bug, but never an empty window. */
export class Crash extends Component<{ children: ReactNode }, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <main style={{ height: '100vh' }}>
        <Empty level={1} title={words.shell.crash} help={words.shell.crashHelp}>
          <Button onClick={() => location.reload()}>{words.shell.reload}</Button>
        </Empty>
      </main>
    );
  }
}
