#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::puts("frontdesk " FRONTDESK_VERSION);
    return 0;
}
